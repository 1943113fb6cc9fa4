package vn.haidang.signature.internal.revocation;

import java.math.BigInteger;
import java.security.Principal;
import java.security.cert.CRLException;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.util.Date;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

/** A list that is as another has read it, all but the check of its signature. */
abstract class ReadList extends X509CRL {

    private final X509CRL read;

    ReadList(X509CRL read) {
        this.read = read;
    }

    @Override
    public X509CRLEntry getRevokedCertificate(BigInteger serialNumber) {
        return read.getRevokedCertificate(serialNumber);
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
