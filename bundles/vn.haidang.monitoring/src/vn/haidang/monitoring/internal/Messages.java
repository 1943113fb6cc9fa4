package vn.haidang.monitoring.internal;

import vn.haidang.base.text.MessageCatalogue;

/** The bundle's texts. */
public final class Messages {

    /** In both languages. */
    public static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}
}
