export const packageVersion = "4.13.0";
