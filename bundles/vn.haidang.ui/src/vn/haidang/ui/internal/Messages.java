package vn.haidang.ui.internal;

import vn.haidang.base.text.MessageCatalogue;

/** The texts of the shared widgets. */
public final class Messages {

    /** The catalogue. */
    public static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}
}
