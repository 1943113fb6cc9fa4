package vn.haidang.signature.internal;

import vn.haidang.base.text.MessageCatalogue;

/** The texts of this bundle. */
public final class Messages {

    /** Vietnamese and English, beside this class. */
    public static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}
}
