/* Stands in for style sheets, which tests of behaviour do without. */
export default {};
