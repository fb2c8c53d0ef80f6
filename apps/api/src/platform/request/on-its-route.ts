/** Lets the decorator of a parameter say something about the route that has the parameter. */
export const onItsRoute =
  (decorator: MethodDecorator): ParameterDecorator =>
  (target, name) => {
    if (name === undefined) return;
    const route = Object.getOwnPropertyDescriptor(target, name);
    if (route !== undefined) decorator(target, name, route);
  };
