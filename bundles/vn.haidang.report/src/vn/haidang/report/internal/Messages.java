package vn.haidang.report.internal;

import vn.haidang.base.text.MessageCatalogue;

/** The messages of this bundle. */
final class Messages {

    static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(Messages.class);

    private Messages() {}
}
