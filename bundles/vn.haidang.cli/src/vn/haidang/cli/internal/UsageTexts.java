package vn.haidang.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.ResourceBundle;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;

/** Hands the catalogue's texts to picocli, which looks them up as a resource bundle. */
final class UsageTexts extends ResourceBundle {

    private final ValueFormat format;

    UsageTexts(ValueFormat format) {
        this.format = format;
    }

    @Override
    protected Object handleGetObject(String key) {
        return lookUp(key).orElse(null);
    }

    @Override
    public boolean containsKey(String key) {
        return lookUp(key).isPresent();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Messages.CATALOGUE.keys());
    }

    private Optional<String> lookUp(String key) {
        return Messages.CATALOGUE.optionalText(format, key, MessageArguments.none());
    }
}
