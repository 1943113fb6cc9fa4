package vn.haidang.benchmarks.corpus;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

import vn.haidang.benchmarks.corpus.CorpusAuthority.Identity;

/** Makes time-stamp tokens (RFC 3161). */
final class CorpusTimestamps {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

    private final Identity authority;

    CorpusTimestamps(Identity authority) {
        this.authority = authority;
    }

    byte[] over(byte[] content, Instant time) {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request = asking.generate(NISTObjectIdentifiers.id_sha256,
                    MessageDigest.getInstance("SHA-256").digest(content), BigInteger.ONE);
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(CorpusAuthority.signer(authority.key()),
                            authority.certificate()),
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
            generator.setAccuracySeconds(1);
            generator.addCertificates(new JcaCertStore(List.of(authority.certificate())));
            return generator.generate(request, new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(content)),
                    Date.from(time)).getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
