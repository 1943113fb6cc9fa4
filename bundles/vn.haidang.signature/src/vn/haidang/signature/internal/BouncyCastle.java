package vn.haidang.signature.internal;

import java.security.Provider;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * BouncyCastle for what the JDK cannot do: one instance of our own that is handed to every call. It is never registered
 * with the JVM, where another bundle may have registered a different version under the same name.
 * <p>
 * Keys and signature values go to the JDK wherever it can (see {@link SignatureValue}), because
 * BouncyCastle tests the modulus of every RSA key it meets for being composite of random factors, half a second for the
 * keys of a path. The test protects who <em>encrypts</em> to a key somebody else made up; a signature made with such a key
 * is as good as the certificate that names the key. The JDK does without it, and it is left on for what stays with
 * BouncyCastle.
 */
public final class BouncyCastle {

    /** Immutable in use: nothing here changes its entries. */
    public static final Provider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {}
}
