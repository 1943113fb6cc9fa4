package vn.haidang.registry.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.base.text.Language;

/**
 * What the columns of a file mean; saved and read by {@link MappingFile}. Immutable.
 *
 * @param type the type of the rows; an abstract one when a column says which
 * @param sheet the sheet to read, empty for the first one
 * @param numbers whose separators numbers are written with: {@code 1.234,5} or {@code 1,234.5}
 * @param emptyCells what an empty cell does to an element that has a value there
 * @param columns the columns that are imported; others are passed over
 * @param constants values that every row gets, by path, written as in a cell
 */
public record ImportMapping(String type, String sheet, Language numbers, EmptyCells emptyCells,
        List<ColumnMapping> columns, Map<String, String> constants) {

    public ImportMapping {
        columns = List.copyOf(columns);
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /** What an empty cell means. */
    public enum EmptyCells {
        /** Nothing is said about the value. */
        KEEP,
        /** There is no value. */
        CLEAR
    }

    /** How the element is found that a cell refers to. */
    public enum Find {
        /** By its code, perhaps with its name behind or its type and a colon before. */
        CODE,
        /** By its name, which has to be the only one of its kind. */
        NAME
    }

    /**
     * The meaning of one column.
     *
     * @param heading its heading in the file
     * @param path what it holds, see {@link ExchangeColumn}
     * @param find how references are found; without a meaning for other values
     */
    public record ColumnMapping(String heading, String path, Find find) {}
}
