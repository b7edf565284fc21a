/** What `scripts/compile-schemas.mjs` makes of `schemas/*.schema.json`: package.json says where it lies. */
declare module '#validators/*' {
  const validate: import('ajv').ValidateFunction
  export default validate
}
