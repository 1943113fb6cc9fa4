package vn.haidang.signature.refusal;

import java.util.Optional;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;

/**
 * Writes the notice with which a document is sent back (Nghị định 30/2020/NĐ-CP, Điều 21 khoản 2), as an OSGi service. Safe
 * for use by several threads.
 */
public interface Refusals {

    /**
     * The notice on a document, as plain text with lines to be sent as they are; in Vietnamese for any real sender.
     *
     * @return empty for a document that is valid, and for one marked as a state secret, of which nothing is written
     */
    Optional<String> notice(DocumentVerdict verdict, ValueFormat format);
}
