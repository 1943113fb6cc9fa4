package vn.haidang.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
 * Writes {@code src-gen} of the registry's bundle from {@code model/registry.genmodel}, without an IDE. With the
 * argument {@code check} it writes nothing and fails when {@code src-gen} is not what the model says.
 * <p>
 * Every run generates into an empty folder and takes the result as a whole: nothing is merged, so a class that left the
 * model leaves {@code src-gen}, and the same model always gives the same bytes.
 */
public final class ModelGenerator {

    private static final String PROJECT = "vn.haidang.registry";

    private final Path bundle;

    private ModelGenerator(Path bundle) {
        this.bundle = bundle;
    }

    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(System.getProperty("haidang.bundle")).toRealPath();
        ModelGenerator generator = new ModelGenerator(bundle);
        Map<String, String> generated = generator.generate();
        if (arguments.length == 1 && arguments[0].equals("check")) {
            generator.check(generated);
        } else {
            generator.replace(generated);
        }
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

    private void check(Map<String, String> generated) throws IOException {
        Map<String, String> present = read(bundle.resolve("src-gen"));
        Map<String, String> all = new TreeMap<>(present);
        all.putAll(generated);
        String different = String.join(", ",
                all.keySet().stream().filter(file -> !all.get(file).equals(present.get(file))
                        || !all.get(file).equals(generated.get(file))).toList());
        if (!different.isEmpty()) {
            throw new IllegalStateException("src-gen is not what the model says, generate it again: " + different);
        }
        System.out.println("src-gen is what the model says: " + generated.size() + " files");
    }

    private void replace(Map<String, String> generated) throws IOException {
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
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
