package vn.haidang.workbench.internal;

import vn.haidang.base.text.MessageCatalogue;

/** The texts of the workbench itself. */
public final class Messages {

    /** The catalogue. */
    public static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}
}
