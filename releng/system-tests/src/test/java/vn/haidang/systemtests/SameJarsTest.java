package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The workbench and the station run the very same jar files of every domain bundle. */
class SameJarsTest {

    private static final Path PRODUCT = HaiDang.ROOT
            .resolve("releng/product/target/products/vn.haidang.product/linux/gtk/x86_64/plugins");
    private static final Path STATION = HaiDang.ROOT.resolve("releng/station/target/assembly/system/vn/haidang");

    /** What the station has and the workbench does not, and the other way round. */
    private static final List<String> ONE_FACE_ONLY = List.of("vn.haidang.station");

    @Test
    void everyBundleOfTheStationIsByteForByteTheWorkbenchs() throws IOException {
        Map<String, String> inStation = checksums(STATION);
        Map<String, String> inProduct = checksums(PRODUCT);
        for (String bundle : List.of("vn.haidang.base", "vn.haidang.storage", "vn.haidang.registry",
                "vn.haidang.monitoring", "vn.haidang.monitoring.snmp", "vn.haidang.monitoring.icmp",
                "vn.haidang.signature", "vn.haidang.report", "vn.haidang.hosting")) {
            assertTrue(inStation.containsKey(bundle), bundle + " is not in the station");
        }
        inStation.keySet().removeAll(ONE_FACE_ONLY);
        inProduct.keySet().retainAll(inStation.keySet());
        assertEquals(inStation, inProduct);
    }

    /** SHA-256 by symbolic name of our own bundles below a folder. */
    private static Map<String, String> checksums(Path folder) throws IOException {
        Map<String, String> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                String name = symbolicName(jar);
                if (name.startsWith("vn.haidang.")) {
                    checksums.put(name, sha256(jar));
                }
            }
        }
        return checksums;
    }

    private static String symbolicName(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String name = file.getManifest() == null
                    ? null
                    : file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? "" : name.split(";", 2)[0];
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
