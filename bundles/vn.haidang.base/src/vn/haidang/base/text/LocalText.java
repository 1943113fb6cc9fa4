package vn.haidang.base.text;

/**
 * A value of a message that is itself words in the viewer's language, such as the name of a field. Implementations are
 * immutable and equal to those of the same words.
 */
public interface LocalText {

    /** What data call it, the same in every language. */
    String name();

    /** The words in the language of a format. */
    String in(ValueFormat format);
}
