package vn.haidang.signature.internal.opinion;

import java.util.Locale;

import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.internal.Messages;

/** A conclusion as a word within a sentence. */
record ConclusionText(Conclusion conclusion) implements LocalText {

    @Override
    public String name() {
        return conclusion.name();
    }

    @Override
    public String in(ValueFormat format) {
        return Messages.CATALOGUE.text(format, "opinion.conclusion." + name().toLowerCase(Locale.ROOT),
                MessageArguments.none());
    }
}
