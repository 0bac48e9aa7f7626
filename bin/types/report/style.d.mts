/** How text for people may look. */
export type Look = {
    readonly color: boolean;
    /** Where prose is wrapped. */
    readonly columns: number;
};
export type Paint = (text: string) => string;
export type Style = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan', Paint>>;
/** SGR codes, or nothing at all. */
export declare const styleOf: ({ color }: Pick<Look, "color">) => Style;
