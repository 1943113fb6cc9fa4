package vn.haidang.signature.internal.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CRLException;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaX509CRLHolder;

import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.SignatureValue;

/**
 * A revocation list that BouncyCastle has read, whose signature is checked as all signatures are here: BouncyCastle's own
 * check would take half a second to look at each authority's key first. Immutable.
 */
final class RevocationList extends X509CRL {

    private final X509CRL read;
    private final AlgorithmIdentifier algorithm;
    private final Optional<IssuingDistributionPoint> scope;

    RevocationList(X509CRL read) throws CRLException {
        this.read = read;
        X509CRLHolder holder = new JcaX509CRLHolder(read);
        algorithm = holder.toASN1Structure().getSignatureAlgorithm();
        scope = Optional.ofNullable(holder.getExtension(Extension.issuingDistributionPoint))
                .map(found -> IssuingDistributionPoint.getInstance(found.getParsedValue()));
    }

    /** How good the algorithm is that the list is signed with. */
    Graded algorithm() {
        return AlgorithmPolicy.signature(algorithm, algorithm);
    }

    /** Whether it only tells what changed since another list. */
    boolean isDelta() {
        return getExtensionValue(Extension.deltaCRLIndicator.getId()) != null;
    }

    /** Whether it speaks of other authorities' certificates too. */
    boolean isIndirect() {
        return scope.filter(IssuingDistributionPoint::isIndirectCRL).isPresent();
    }

    /** Whether it speaks of a part of the issuer's certificates or reasons only. */
    boolean isPartial() {
        return scope.isPresent();
    }

    /** Whether the authority with this key has signed it. */
    boolean isSignedBy(PublicKey key) throws GeneralSecurityException {
        return SignatureValue.isRight(getSignature(), getTBSCertList(), key, algorithm, algorithm);
    }

    @Override
    public void verify(PublicKey key)
            throws CRLException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        boolean right;
        try {
            right = isSignedBy(key);
        } catch (NoSuchAlgorithmException | InvalidKeyException | SignatureException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new CRLException(e);
        }
        if (!right) {
            throw new SignatureException("the list was not signed with this key");
        }
    }

    @Override
    public void verify(PublicKey key, String provider)
            throws CRLException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        verify(key);
    }

    @Override
    public void verify(PublicKey key, Provider provider)
            throws CRLException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        verify(key);
    }

    @Override
    public byte[] getEncoded() throws CRLException {
        return read.getEncoded();
    }

    @Override
    public int getVersion() {
        return read.getVersion();
    }

    @Override
    @Deprecated
    public Principal getIssuerDN() {
        return read.getIssuerDN();
    }

    @Override
    public X500Principal getIssuerX500Principal() {
        return read.getIssuerX500Principal();
    }

    @Override
    public Date getThisUpdate() {
        return read.getThisUpdate();
    }

    @Override
    public Date getNextUpdate() {
        return read.getNextUpdate();
    }

    @Override
    public X509CRLEntry getRevokedCertificate(BigInteger serialNumber) {
        return read.getRevokedCertificate(serialNumber);
    }

    @Override
    public Set<? extends X509CRLEntry> getRevokedCertificates() {
        return read.getRevokedCertificates();
    }

    @Override
    public byte[] getTBSCertList() throws CRLException {
        return read.getTBSCertList();
    }

    @Override
    public byte[] getSignature() {
        return read.getSignature();
    }

    @Override
    public String getSigAlgName() {
        return read.getSigAlgName();
    }

    @Override
    public String getSigAlgOID() {
        return read.getSigAlgOID();
    }

    @Override
    public byte[] getSigAlgParams() {
        return read.getSigAlgParams();
    }

    @Override
    public boolean isRevoked(Certificate certificate) {
        return read.isRevoked(certificate);
    }

    @Override
    public boolean hasUnsupportedCriticalExtension() {
        return read.hasUnsupportedCriticalExtension();
    }

    @Override
    public Set<String> getCriticalExtensionOIDs() {
        return read.getCriticalExtensionOIDs();
    }

    @Override
    public Set<String> getNonCriticalExtensionOIDs() {
        return read.getNonCriticalExtensionOIDs();
    }

    @Override
    public byte[] getExtensionValue(String identifier) {
        return read.getExtensionValue(identifier);
    }

    @Override
    public String toString() {
        return read.toString();
    }
}
