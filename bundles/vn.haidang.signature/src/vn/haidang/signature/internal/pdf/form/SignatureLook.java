package vn.haidang.signature.internal.pdf.form;

import java.util.Optional;

/**
 * What a signature shows on its page.
 *
 * @param ink the colour of its picture; empty when it shows no picture with any colour
 * @param transparent whether all its pictures let through what lies below them
 * @param text the text it shows, perhaps none
 */
record SignatureLook(Optional<Ink> ink, boolean transparent, String text) {

    /** The colours that the decree tells apart. */
    enum Ink {
        BLUE, RED, OTHER
    }
}
