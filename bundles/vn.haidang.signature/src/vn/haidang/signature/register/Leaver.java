package vn.haidang.signature.register;

import java.time.LocalDate;
import java.util.List;

/**
 * A certificate of somebody who has left, see Nghị định 68/2024/NĐ-CP, Điều 17.
 *
 * @param certificate the certificate
 * @param person the person's id
 * @param left the last day of the person's time in the registry
 * @param signedAfterwards documents signed with it after that day
 */
public record Leaver(KnownCertificate certificate, String person, LocalDate left,
        List<KnownDocument> signedAfterwards) {
    public Leaver {
        signedAfterwards = List.copyOf(signedAfterwards);
    }
}
