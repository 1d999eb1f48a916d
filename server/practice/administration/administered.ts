/** What an administration page is about. */
export type Administered = 'LOGIN' | 'SITE' | 'TEAM' | 'ACTIVITY' | 'ORGANIZATION';

/** What was done to it. */
export type AdministrationStep =
  | 'ADDED'
  | 'NAME'
  | 'EMAIL'
  | 'ROLES'
  | 'PLACES'
  | 'STAFF_MEMBER'
  | 'DISABLED'
  | 'ENABLED'
  | 'SESSIONS_ENDED'
  | 'LINK_MADE'
  | 'JOINED'
  | 'PASSWORD'
  | 'ZONE'
  | 'JURISDICTION'
  | 'ENDED'
  | 'CATEGORY'
  | 'DURATION_STYLE'
  | 'GROUP_SIZE';
