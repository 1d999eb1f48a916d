/** The one password of all demonstration logins. It is public: they are refused to everybody but this machine. */
export const DEMONSTRATION_PASSWORD = 'evenkeel-demonstration';
