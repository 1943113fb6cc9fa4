package vn.haidang.signature.internal.revocation;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Where a certificate says that its revocation can be asked about: RFC 5280, 4.2.1.13 and 4.2.2.1. */
final class RevocationAddresses {

    /** A certificate that names more does so to keep somebody busy. */
    private static final int MOST = 4;

    private RevocationAddresses() {}

    /** Where its issuer's lists are. */
    static List<URI> lists(X509Certificate certificate) {
        try {
            return value(certificate, Extension.cRLDistributionPoints).map(CRLDistPoint::getInstance).stream()
                    .flatMap(points -> Stream.of(points.getDistributionPoints()))
                    .map(point -> point.getDistributionPoint())
                    .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
                    .flatMap(name -> Stream.of(GeneralNames.getInstance(name.getName()).getNames()))
                    .flatMap(name -> address(name).stream()).limit(MOST).toList();
        } catch (RuntimeException e) {
            // BouncyCastle throws unchecked exceptions on malformed extensions, which name nothing
            return List.of();
        }
    }

    /** Where its responders are. */
    static List<URI> responders(X509Certificate certificate) {
        try {
            return value(certificate, Extension.authorityInfoAccess).map(AuthorityInformationAccess::getInstance)
                    .stream().flatMap(access -> Stream.of(access.getAccessDescriptions()))
                    .filter(access -> AccessDescription.id_ad_ocsp.equals(access.getAccessMethod()))
                    .flatMap(access -> address(access.getAccessLocation()).stream()).limit(MOST).toList();
        } catch (RuntimeException e) {
            // as above
            return List.of();
        }
    }

    private static Optional<byte[]> value(X509Certificate certificate, ASN1ObjectIdentifier type) {
        return Optional.ofNullable(certificate.getExtensionValue(type.getId()))
                .map(octets -> ASN1OctetString.getInstance(octets).getOctets());
    }

    private static Optional<URI> address(GeneralName name) {
        if (name.getTagNo() != GeneralName.uniformResourceIdentifier) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(ASN1IA5String.getInstance(name.getName()).getString().strip()));
        } catch (IllegalArgumentException e) {
            // no address
            return Optional.empty();
        }
    }
}
