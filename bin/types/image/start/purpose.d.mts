import type { StageUser } from '../stage.mjs';
/**
 * What an image is for, by what it starts. `base`: nothing, so images are made from it, or jobs run in it. `shell`: a
 * shell, an interpreter, or something that only waits, for people and jobs that work in it. `tool`: a program that prints its help or
 * version, and does its work with other arguments.
 */
export type Purpose = 'program' | 'base' | 'shell' | 'tool';
/** The purpose, and the line and program that say so. */
export type Told = {
    readonly purpose: Purpose;
    readonly name: string;
    readonly line: number | undefined;
};
/** `undefined`: a base image that is not known may start anything. */
export declare const purposeOf: (stage: StageUser) => Told | undefined;
