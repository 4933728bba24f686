/** What is made when it is first asked for, and kept: tables of words, which a function that starts may never need. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
