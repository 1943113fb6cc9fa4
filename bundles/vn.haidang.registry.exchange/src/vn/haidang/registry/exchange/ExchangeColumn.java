package vn.haidang.registry.exchange;

/**
 * Something that a column of a file can hold.
 *
 * @param path the name of the feature, {@code part.feature} for one of a part that an element has once, or {@link #TYPE}
 * @param label what it is called in the user's language, unique among the columns of its type
 */
public record ExchangeColumn(String path, String label) {

    /** The path of the column that says of which type an element is. */
    public static final String TYPE = "#type";
}
