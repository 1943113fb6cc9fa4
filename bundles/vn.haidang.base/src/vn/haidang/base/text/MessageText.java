package vn.haidang.base.text;

/**
 * A text of a catalogue, without arguments, as a value of another message.
 *
 * @param name its key
 */
public record MessageText(MessageCatalogue catalogue, String name) implements LocalText {

    @Override
    public String in(ValueFormat format) {
        return catalogue.text(format, name, MessageArguments.none());
    }
}
