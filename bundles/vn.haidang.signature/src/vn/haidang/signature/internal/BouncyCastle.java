package vn.haidang.signature.internal;

import java.security.Provider;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The cryptography of this bundle: one instance of our own that is handed to every call. It is never registered with the
 * JVM, where another bundle may have registered a different version under the same name.
 */
public final class BouncyCastle {

    /** Immutable in use: nothing here changes its entries. */
    public static final Provider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {}
}
