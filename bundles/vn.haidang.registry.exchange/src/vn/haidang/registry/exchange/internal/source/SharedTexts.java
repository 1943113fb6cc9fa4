package vn.haidang.registry.exchange.internal.source;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import vn.haidang.registry.exchange.internal.Messages;

/** The texts that the cells of a workbook refer to by number (ECMA-376 18.4); phonetic guides are no text. */
final class SharedTexts extends DefaultHandler {

    private final String file;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long characters;
    private boolean inText;
    private boolean inPhonetic;

    SharedTexts(String file) {
        this.file = file;
    }

    /** The text with this number, empty when there is none. */
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("si")) {
            text.setLength(0);
        } else if (local.equals("rPh")) {
            inPhonetic = true;
        } else if (local.equals("t")) {
            inText = !inPhonetic;
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws Refused {
        if (!inText) {
            return;
        }
        characters += length;
        if (characters > SourceLimits.ALL_CHARACTERS) {
            throw new Refused(Messages.error("exchange.file.bomb").with("file", file));
        }
        // One character more than allowed shows that it was too long.
        text.append(chars, start, Math.min(length, SourceLimits.CHARACTERS + 1 - Math.min(text.length(),
                SourceLimits.CHARACTERS + 1)));
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws Refused {
        if (local.equals("t")) {
            inText = false;
        } else if (local.equals("rPh")) {
            inPhonetic = false;
        } else if (local.equals("si")) {
            if (texts.size() == SourceLimits.TEXTS) {
                throw new Refused(Messages.error("exchange.file.bomb").with("file", file));
            }
            texts.add(text.toString());
        }
    }
}
