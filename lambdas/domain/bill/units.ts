import type * as z from 'zod';
import measured from './units.json';
import type { Run as RunSchema, UnitsSchema } from './units-schema';

/** What one run, poll, entry, alert and digest takes of AWS, measured on the embedded engines. */
export type Units = z.output<typeof UnitsSchema>;
export type Run = z.output<typeof RunSchema>;

/** As they were measured last; a test holds them against the schema. */
export const UNITS: Units = measured;
