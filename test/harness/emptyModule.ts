/** Stands for a style sheet, which tests in Node cannot load. */
export default {};
