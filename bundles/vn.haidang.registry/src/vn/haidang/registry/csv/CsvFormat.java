package vn.haidang.registry.csv;

/**
 * How a CSV file is written, and what it may hold at most.
 *
 * @param separator between two values: {@code ;}, {@code ,} or a tab
 * @param lineBreaks whether a value may have line breaks and tabs
 * @param mostRows rows at most, the heading line not counted
 * @param mostColumns values of a row at most
 * @param mostCharacters characters of a value at most
 */
public record CsvFormat(char separator, boolean lineBreaks, int mostRows, int mostColumns, int mostCharacters) {}
