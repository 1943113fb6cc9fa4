package vn.haidang.signature.internal.path;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

import org.bouncycastle.jcajce.PKIXCertStore;
import org.bouncycastle.util.Selector;
import org.bouncycastle.util.StoreException;

/**
 * The certificates of one search for a path, which may ask them only so many times. The search follows names before it
 * checks signatures: a document that brings many certificates of one name would else keep it busy for years. For one
 * thread.
 */
final class BoundedCertificates implements PKIXCertStore<X509Certificate> {

    /** A path of a real hierarchy takes one question a link, one more for each cross certificate. */
    private static final int MAX_QUESTIONS = 200;

    private final List<X509Certificate> certificates;
    private int questions;

    BoundedCertificates(Collection<X509Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    @Override
    public Collection<X509Certificate> getMatches(Selector<X509Certificate> selector) {
        if (++questions > MAX_QUESTIONS) {
            throw new StoreException("given up after " + MAX_QUESTIONS + " steps of the search for a path", null);
        }
        return certificates.stream().filter(selector::match).toList();
    }
}
