package vn.haidang.base.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The first two examples of FIPS 180-4's validation. */
    @Test
    void givesThePublishedDigests() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.hex(""));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex("abc"));
        assertEquals(Sha256.hex("abc"), new Sha256().add("a").add(new byte[]{'b', 'c', 'x'}, 2).hex());
    }
}
