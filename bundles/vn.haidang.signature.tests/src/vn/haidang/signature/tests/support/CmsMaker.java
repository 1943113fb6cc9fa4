package vn.haidang.signature.tests.support;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import java.util.function.UnaryOperator;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCRLStore;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

import vn.haidang.signature.tests.support.TestAuthority.Identity;

/** Makes detached CMS signatures, right ones and, where a test asks for it, wrong ones. */
public final class CmsMaker {

    private final Identity signer;
    private final List<X509Certificate> embedded = new ArrayList<>();
    private String algorithm = "SHA256withRSA";
    private Instant time = Instant.parse(TestPki.SIGNED);
    private X509Certificate named;
    private ASN1ObjectIdentifier contentType = CMSObjectIdentifiers.data;
    private boolean attributes = true;
    private boolean contentInside;
    private boolean stamped;
    private String encoding = ASN1Encoding.DER;
    private int signers = 1;
    private final List<Identity> others = new ArrayList<>();
    private Identity counterSigner;
    private Identity lateCounterSigner;
    private TimestampMaker authority;
    private TimestampMaker archive;
    private X509CRL[] lists = {};

    private CmsMaker(Identity signer) {
        this.signer = signer;
        embedded.add(signer.certificate());
    }

    public static CmsMaker of(Identity signer) {
        return new CmsMaker(signer);
    }

    public CmsMaker algorithm(String name) {
        algorithm = name;
        return this;
    }

    /** @param claimed null for no signed attribute with a time */
    public CmsMaker time(Instant claimed) {
        time = claimed;
        return this;
    }

    public CmsMaker embedding(X509Certificate... more) {
        embedded.addAll(List.of(more));
        return this;
    }

    public CmsMaker withoutCertificate() {
        embedded.clear();
        return this;
    }

    /** Names a certificate in signing-certificate-v2, not necessarily the right one. */
    public CmsMaker naming(X509Certificate certificate) {
        named = certificate;
        return this;
    }

    public CmsMaker contentType(ASN1ObjectIdentifier type) {
        contentType = type;
        return this;
    }

    public CmsMaker withoutAttributes() {
        attributes = false;
        return this;
    }

    public CmsMaker contentInside() {
        contentInside = true;
        return this;
    }

    public CmsMaker stamped() {
        stamped = true;
        return this;
    }

    public CmsMaker twice() {
        signers = 2;
        return this;
    }

    /** Somebody else signs too. */
    public CmsMaker and(Identity other) {
        others.add(other);
        return embedding(other.certificate());
    }

    /** Somebody confirms each signature. */
    public CmsMaker counterSigned(Identity other) {
        counterSigner = other;
        return embedding(other.certificate());
    }

    /** The same, after the archive-time-stamp. */
    public CmsMaker counterSignedAfterwards(Identity other) {
        lateCounterSigner = other;
        return this;
    }

    /** With a time-stamp over each signature value. */
    public CmsMaker stamped(TimestampMaker maker) {
        authority = maker;
        return this;
    }

    /** With revocation lists in it. */
    public CmsMaker bringing(X509CRL... revocation) {
        lists = revocation;
        return this;
    }

    /** With a time-stamp over all that came before it, content included. */
    public CmsMaker archived(TimestampMaker maker) {
        archive = maker;
        return this;
    }

    /** With indefinite lengths, as some signing software still writes. */
    public CmsMaker indefinite() {
        encoding = ASN1Encoding.BER;
        return this;
    }

    public byte[] sign(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (int i = 0; i < signers; i++) {
                JcaSignerInfoGeneratorBuilder builder = new JcaSignerInfoGeneratorBuilder(
                        new JcaDigestCalculatorProviderBuilder().setProvider(TestAuthority.PROVIDER).build());
                builder.setSignedAttributeGenerator(attributes());
                builder.setDirectSignature(!attributes);
                generator.addSignerInfoGenerator(builder
                        .build(TestAuthority.contentSigner(algorithm, signer.key()), signer.certificate()));
            }
            for (Identity other : others) {
                generator.addSignerInfoGenerator(signerInfo(other));
            }
            generator.addCertificates(new JcaCertStore(embedded));
            generator.addCRLs(new JcaCRLStore(List.of(lists)));
            CMSSignedData data = generator.generate(new CMSProcessableByteArray(content), contentInside);
            return grown(stamped ? stamped(data) : data, content).getEncoded(encoding);
        } catch (CMSException | OperatorException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignerInfoGenerator signerInfo(Identity identity) throws OperatorException, CertificateEncodingException {
        return new JcaSignerInfoGeneratorBuilder(
                new JcaDigestCalculatorProviderBuilder().setProvider(TestAuthority.PROVIDER).build())
                .setSignedAttributeGenerator(attributes())
                .build(TestAuthority.contentSigner("SHA256withRSA", identity.key()), identity.certificate());
    }

    /** With what comes after signing. */
    private CMSSignedData grown(CMSSignedData data, byte[] content)
            throws CMSException, OperatorException, GeneralSecurityException, IOException {
        CMSSignedData grown = data;
        if (authority != null) {
            grown = mapped(grown, info -> added(info, PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    authority.over(info.getSignature())));
        }
        if (counterSigner != null) {
            grown = counterSigned(grown, counterSigner);
        }
        if (archive != null) {
            CMSSignedData before = grown;
            grown = mapped(grown, info -> added(info, new ASN1ObjectIdentifier("0.4.0.1733.2.4"),
                    ArchiveMaker.token(before, info, content, archive)));
        }
        return lateCounterSigner == null ? grown : counterSigned(grown, lateCounterSigner);
    }

    private CMSSignedData counterSigned(CMSSignedData data, Identity other)
            throws CMSException, OperatorException, CertificateEncodingException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signerInfo(other));
        List<SignerInformation> signed = new ArrayList<>();
        for (SignerInformation info : data.getSignerInfos().getSigners()) {
            signed.add(SignerInformation.addCounterSigners(info, generator.generateCounterSigners(info)));
        }
        return CMSSignedData.replaceSigners(data, new SignerInformationStore(signed));
    }

    private static CMSSignedData mapped(CMSSignedData data, UnaryOperator<SignerInformation> change) {
        return CMSSignedData.replaceSigners(data, new SignerInformationStore(
                data.getSignerInfos().getSigners().stream().map(change).toList()));
    }

    private static SignerInformation added(SignerInformation info, ASN1ObjectIdentifier type, byte[] value) {
        AttributeTable unsigned = info.getUnsignedAttributes() == null
                ? new AttributeTable(new ASN1EncodableVector())
                : info.getUnsignedAttributes();
        try {
            return SignerInformation.replaceUnsignedAttributes(info,
                    unsigned.add(type, ASN1Primitive.fromByteArray(value)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private CMSAttributeTableGenerator attributes() {
        return parameters -> {
            ASN1EncodableVector all = new ASN1EncodableVector();
            if (parameters.get(CMSAttributeTableGenerator.CONTENT_TYPE) != null) {
                all.add(new Attribute(CMSAttributes.contentType, new DERSet(contentType)));
            }
            all.add(new Attribute(CMSAttributes.messageDigest,
                    new DERSet(new DEROctetString((byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST)))));
            if (time != null) {
                all.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
            }
            if (named != null) {
                all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(new ESSCertIDv2(sha256(named))))));
            }
            return new AttributeTable(all);
        };
    }

    private static CMSSignedData stamped(CMSSignedData data) {
        Hashtable<ASN1ObjectIdentifier, Attribute> unsigned = new Hashtable<>();
        unsigned.put(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(new DEROctetString(new byte[8]))));
        List<SignerInformation> replaced = data.getSignerInfos().getSigners().stream()
                .map(info -> SignerInformation.replaceUnsignedAttributes(info, new AttributeTable(unsigned))).toList();
        return CMSSignedData.replaceSigners(data, new SignerInformationStore(replaced));
    }

    private static byte[] sha256(X509Certificate certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
