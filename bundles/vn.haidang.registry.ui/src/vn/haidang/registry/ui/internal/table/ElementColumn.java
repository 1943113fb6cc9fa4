package vn.haidang.registry.ui.internal.table;

/**
 * A column of the table of elements.
 *
 * @param path the name of the feature, {@code part.feature} for one of a part that an element has once, or
 *        {@link #TYPE}; as in an export
 * @param title its heading in the user's language
 * @param width how wide it is at first, in points
 * @param isNumber whether it stands at the right
 */
record ElementColumn(String path, String title, int width, boolean isNumber) {

    /** The path of the column that says of which type an element is. */
    static final String TYPE = "#type";

    ElementColumn withWidth(int points) {
        return new ElementColumn(path, title, points, isNumber);
    }
}
