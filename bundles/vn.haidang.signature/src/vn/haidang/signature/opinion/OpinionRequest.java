package vn.haidang.signature.opinion;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import vn.haidang.signature.ValidationMaterial;

/**
 * What an engine is to judge and by what.
 *
 * @param document the file
 * @param anchors the certificates that paths may end at, the same as ours
 * @param material the certificates between, revocation lists and responders' answers
 * @param at the instant for which to decide
 */
public record OpinionRequest(Path document, List<X509Certificate> anchors, ValidationMaterial material, Instant at) {
    public OpinionRequest {
        anchors = List.copyOf(anchors);
    }
}
