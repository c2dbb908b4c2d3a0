export const pane = {} as const;
