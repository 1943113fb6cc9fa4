package vn.haidang.signature.internal.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.SignatureAlgorithm;

/** One signer's part of a CMS, or of a counter-signature in it (RFC 5652, 5.3 and 11.4). Immutable. */
public final class CmsSigner {

    /** Nobody gathers more time-stamps on one signature. */
    private static final int MAX_TIMESTAMPS = 16;

    private final CmsMessage message;
    private final SignerInformation signer;

    CmsSigner(CmsMessage message, SignerInformation signer) {
        this.message = message;
        this.signer = signer;
    }

    /**
     * Checks form, digest, signed attributes and signature value.
     *
     * @param content what was signed
     * @throws IOException when what was signed cannot be read
     */
    public CmsResult check(SignedContent content, CmsRules rules) throws IOException {
        return check(Optional.of(content), rules);
    }

    /** Checks what can be checked while nobody has what was signed. */
    public CmsResult checkWithoutContent() throws IOException {
        return check(Optional.empty(), CmsRules.PLAIN);
    }

    private CmsResult check(Optional<SignedContent> content, CmsRules rules) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Optional<X509Certificate> certificate = Optional.empty();
        Optional<Instant> signingTime = Optional.empty();
        ValidationMaterial material = message.embedded();
        List<byte[]> timestamps = List.of();
        Optional<SignatureAlgorithm> algorithm = Optional.empty();
        boolean named = false;
        try {
            material = material.and(new EmbeddedMaterial()
                    .attributes(signer.getSignedAttributes(), signer.getUnsignedAttributes()).collected());
            certificate = own(material.certificates());
            SignerCheck check = new SignerCheck(signer, message.contentType(), findings);
            algorithm = Optional.of(check.algorithms());
            check.attributes(rules);
            if (content.isPresent()) {
                check.digest(content.get());
            }
            if (certificate.isPresent()) {
                check.value(certificate.get());
                named = check.identity(certificate.get(), rules);
            } else {
                findings.add(finding(Severity.NOT_CHECKED, "signature.certificateMissing"));
            }
            timestamps = timestamps(signer.getUnsignedAttributes());
            signingTime = Attributes.single(signer.getSignedAttributes(), CMSAttributes.signingTime)
                    .map(value -> Time.getInstance(value).getDate().toInstant());
        } catch (GeneralSecurityException | RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            findings.add(broken(String.valueOf(e.getMessage())));
        }
        return new CmsResult(certificate, without(material, certificate), signingTime, named, timestamps,
                signer.getSignature(), algorithm, findings);
    }

    /** Those who signed this signature. */
    public List<CmsSigner> counterSigners() {
        return signer.getCounterSignatures().getSigners().stream().map(each -> new CmsSigner(message, each)).toList();
    }

    /** What a counter-signature is over. */
    public SignedContent value() {
        return digest -> digest.update(signer.getSignature());
    }

    /** The signer's part as it stands in the message. */
    public SignerInfo structure() {
        return signer.toASN1Structure();
    }

    /** The values of an unsigned attribute, in their order; empty when it is not there. */
    public List<ASN1Encodable> unsigned(ASN1ObjectIdentifier type) {
        return values(signer.getUnsignedAttributes(), type);
    }

    private Optional<X509Certificate> own(List<X509Certificate> certificates) throws GeneralSecurityException {
        for (X509Certificate certificate : certificates) {
            if (signer.getSID().match(new JcaX509CertificateHolder(certificate))) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    private static ValidationMaterial without(ValidationMaterial material, Optional<X509Certificate> own) {
        return own.isEmpty()
                ? material
                : new ValidationMaterial(material.certificates().stream()
                        .filter(certificate -> !certificate.equals(own.get())).toList(), material.crls(),
                        material.ocsp());
    }

    private static List<byte[]> timestamps(AttributeTable unsigned) throws IOException {
        List<byte[]> tokens = new ArrayList<>();
        for (ASN1Encodable token : values(unsigned, PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)) {
            if (tokens.size() == MAX_TIMESTAMPS) {
                throw new IllegalArgumentException("more than " + MAX_TIMESTAMPS + " time-stamps");
            }
            tokens.add(token.toASN1Primitive().getEncoded());
        }
        return tokens;
    }

    /** @param attributes may be null, as BouncyCastle gives it where there are none */
    private static List<ASN1Encodable> values(AttributeTable attributes, ASN1ObjectIdentifier type) {
        List<ASN1Encodable> values = new ArrayList<>();
        if (attributes != null) {
            for (int i = 0; i < attributes.getAll(type).size(); i++) {
                Attribute.getInstance(attributes.getAll(type).get(i)).getAttrValues().forEach(values::add);
            }
        }
        return values;
    }

    static Finding broken(String why) {
        return finding(Severity.ERROR, "signature.structure.broken").showing("CMS", why);
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm a; RFC 5652");
    }
}
