package vn.haidang.signature.tests.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

import vn.haidang.signature.tests.support.TestAuthority.Identity;

/** Makes time-stamp tokens (RFC 3161). */
public final class TimestampMaker {

    /** The usual time-stamp authority, below the issuer of everybody else. */
    public static final Identity AUTHORITY = authority(TestPki.ISSUER, "CA dấu thời gian thử nghiệm");

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

    private final Identity authority;
    private Instant time = Instant.parse(TestPki.SIGNED).plusSeconds(5);
    private String algorithm = "SHA256withRSA";
    private boolean withCertificate = true;

    private TimestampMaker(Identity authority) {
        this.authority = authority;
    }

    public static TimestampMaker usual() {
        return new TimestampMaker(AUTHORITY);
    }

    public static TimestampMaker by(Identity authority) {
        return new TimestampMaker(authority);
    }

    /** An identity that may give time-stamps and nothing else. */
    public static Identity authority(TestAuthority issuer, String name) {
        return issuer.issue(TestAuthority.Wish.signer(name).within("2022-01-01T00:00:00Z", "2035-01-01T00:00:00Z")
                .onlyPurpose(KeyPurposeId.id_kp_timeStamping), TestAuthority.rsa(2048));
    }

    /** The extension that allows time-stamping, critical or not. */
    public static Extension purpose(boolean critical, KeyPurposeId... purposes) {
        try {
            return new Extension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purposes).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public TimestampMaker at(String instant) {
        time = Instant.parse(instant);
        return this;
    }

    public TimestampMaker algorithm(String name) {
        algorithm = name;
        return this;
    }

    public TimestampMaker withoutCertificate() {
        withCertificate = false;
        return this;
    }

    public byte[] over(byte[] content) {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(withCertificate);
            TimeStampRequest request = asking.generate(NISTObjectIdentifiers.id_sha256,
                    MessageDigest.getInstance("SHA-256").digest(content), BigInteger.ONE);
            var digests = new JcaDigestCalculatorProviderBuilder().setProvider(TestAuthority.PROVIDER).build();
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(
                            TestAuthority.contentSigner(algorithm, authority.key()), authority.certificate()),
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
            generator.setAccuracySeconds(1);
            generator.addCertificates(new JcaCertStore(List.of(authority.certificate())));
            return generator.generate(request, BigInteger.valueOf(77), Date.from(time)).getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The contents of a token signed again, as no maker of tokens would.
     *
     * @param named whose certificate the signed attribute names
     */
    public static byte[] resigned(byte[] token, Identity signer, Identity named) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            new CMSSignedData(token).getSignedContent().write(content);
            JcaSignerInfoGeneratorBuilder builder = new JcaSignerInfoGeneratorBuilder(
                    new JcaDigestCalculatorProviderBuilder().setProvider(TestAuthority.PROVIDER).build());
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(MessageDigest.getInstance("SHA-256")
                            .digest(named.certificate().getEncoded()))))));
            builder.setSignedAttributeGenerator(
                    new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(builder.build(
                    TestAuthority.contentSigner("SHA256withRSA", signer.key()), signer.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
            return generator.generate(new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo,
                    content.toByteArray()), true).getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
