package vn.haidang.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes {@code src-gen} of the registry's bundle from {@code model/registry.genmodel}, without an IDE.
 * <p>
 * Every run generates into an empty folder and takes the result as a whole: nothing is merged, so a class that left the
 * model leaves {@code src-gen}, and the same model always gives the same bytes.
 */
public final class ModelGenerator {

    private static final String PROJECT = "vn.haidang.registry";

    private final Path bundle;

    /** @param bundle the folder with {@code model} and {@code src-gen} */
    ModelGenerator(Path bundle) {
        this.bundle = bundle;
    }

    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(System.getProperty("haidang.bundle")).toRealPath();
        new ModelGenerator(bundle).replace();
    }

    /** The generated files: path below {@code src-gen} to text. */
    private Map<String, String> generate() throws IOException {
        Path work = Files.createTempDirectory("haidang-model");
        try {
            EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(work + "/"));
            GenModel model = load();
            Generator generator = new Generator();
            generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                    GenModelGeneratorAdapterFactory.DESCRIPTOR);
            generator.setInput(model);
            Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                    new BasicMonitor());
            failUnlessOk(result);
            return read(work.resolve("src-gen"));
        } finally {
            delete(work);
        }
    }

    private GenModel load() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        URI file = URI.createFileURI(bundle.resolve("model/registry.genmodel").toString());
        GenModel model = (GenModel) resources.getResource(file, true).getContents().get(0);
        model.getGenPackages().forEach(one -> failUnlessOk(Diagnostician.INSTANCE.validate(one.getEcorePackage())));
        model.reconcile();
        model.setCanGenerate(true);
        return model;
    }

    private static void failUnlessOk(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
            throw new IllegalStateException("the model cannot be generated: " + diagnostic, diagnostic.getException());
        }
    }

    /** The files of {@code src-gen} that are not what the model says, are missing or are too many; writes nothing. */
    List<String> differences() throws IOException {
        Map<String, String> generated = generate();
        Map<String, String> present = read(bundle.resolve("src-gen"));
        Set<String> all = new TreeSet<>(present.keySet());
        all.addAll(generated.keySet());
        return all.stream().filter(file -> !Objects.equals(present.get(file), generated.get(file))).toList();
    }

    private void replace() throws IOException {
        Map<String, String> generated = generate();
        Path target = bundle.resolve("src-gen");
        delete(target);
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        System.out.println("wrote " + generated.size() + " files to " + target);
    }

    /** The texts below a folder, with the line ends of the repository whatever the machine's are. */
    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        }
        return texts;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
