package vn.haidang.signature;

import java.nio.file.Path;
import java.util.List;

import vn.haidang.base.finding.FindingException;

/**
 * The authorities that signatures are judged by, as files in a folder: each certificate with a small JSON file that says
 * where it comes from and who vouches for it. No root counts until a named person has compared its fingerprint with what
 * the authority itself publishes; certificates below a root need no confirmation, since the root has signed them. An OSGi
 * service; safe for use by several threads, while two programs that change one entry at once leave the later change.
 */
public interface TrustStore {

    /**
     * What is in the folder, roots first, by name.
     *
     * @throws FindingException when the folder cannot be read; one that is not there has no entries
     */
    List<TrustEntry> list(Path folder) throws FindingException;

    /**
     * Takes the certificates of a file over, none of them confirmed: one certificate, a PEM file of several, or a PKCS #7
     * bundle. Those already there are left as they are.
     *
     * @param source where the file was taken from, for people
     * @param by who imports it
     * @return the entries of the file's certificates
     * @throws FindingException when the file holds no certificate or the folder cannot be written
     */
    List<TrustEntry> importFrom(Path folder, Path file, String source, String by) throws FindingException;

    /**
     * Confirms the certificate with a fingerprint that a person has from somewhere else than the file.
     *
     * @param fingerprint the whole SHA-256 in hexadecimal as the person types or pastes it; spaces, colons and case do not
     *        matter
     * @param by who confirms it
     * @throws FindingException when no certificate here has this fingerprint, or it was withdrawn
     */
    TrustEntry confirm(Path folder, String fingerprint, String by) throws FindingException;

    /**
     * Takes a certificate back: from now on it is used for nothing.
     *
     * @throws FindingException when no certificate here has this fingerprint
     */
    TrustEntry withdraw(Path folder, String fingerprint, String by, String why) throws FindingException;
}
