package vn.haidang.signature.tests.support;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
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
            generator.addCertificates(new JcaCertStore(embedded));
            CMSSignedData data = generator.generate(new CMSProcessableByteArray(content), contentInside);
            return (stamped ? stamped(data) : data).getEncoded(encoding);
        } catch (CMSException | OperatorException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private CMSAttributeTableGenerator attributes() {
        return parameters -> {
            ASN1EncodableVector all = new ASN1EncodableVector();
            all.add(new Attribute(CMSAttributes.contentType, new DERSet(contentType)));
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
