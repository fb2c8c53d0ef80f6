/** Of package.json; every row of the access log says which version answered. */
export const version = '0.1.0';
