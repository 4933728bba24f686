/** Makes the classes of a client's exceptions, as its `errors.js` spells them out one by one. */
export const exceptionsOf =
  (Base, service) =>
  (name, fault, fields = []) =>
    class Exception extends Base {
      static shapeId = `${service}#${name}`;
      name = name;
      $fault = fault;
      constructor(opts) {
        super({ name, $fault: fault, ...opts });
        Object.setPrototypeOf(this, Exception.prototype);
        for (const field of fields) this[field] = opts[field];
      }
    };
