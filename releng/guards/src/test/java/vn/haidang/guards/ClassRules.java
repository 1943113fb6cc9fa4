package vn.haidang.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** What the code of a bundle must not do, read from its class files. */
final class ClassRules {

    private static final Pattern CLOCK = Pattern
            .compile(
                    "java/time/(chrono/)?\\w+\\.(now|dateNow)|java/time/Clock\\.(system|tick)\\w*|java/time/InstantSource.system"
                            + "|java/lang/System.currentTimeMillis|java/util/Calendar.getInstance"
                            + "|java/util/(Gregorian)?Calendar.<init>");

    private static final Pattern PLATFORM_TYPE = Pattern.compile("org/eclipse/(core|ui|swt|jface|e4)/.*");

    private static final Set<String> PROVIDERS = Set.of("java/security/Security.addProvider",
            "java/security/Security.insertProviderAt");

    private ClassRules() {}

    /** What is wrong with a class of a domain bundle. */
    static List<String> domainViolations(byte[] classFile) {
        List<String> found = violations(classFile);
        TypeNames names = new TypeNames();
        new ClassReader(classFile).accept(new ClassRemapper(new ClassVisitor(Opcodes.ASM9) {
        }, names),
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        names.seen.stream().filter(name -> PLATFORM_TYPE.matcher(name).matches())
                .forEach(name -> found.add("uses the platform: " + name));
        return found;
    }

    /** What is wrong with a class of any bundle. */
    static List<String> violations(byte[] classFile) {
        List<String> found = new ArrayList<>();
        ClassReader reader = new ClassReader(classFile);
        reader.accept(new Scanner(found), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found;
    }

    private static void checkConstant(Object constant, String where, List<String> found) {
        if (constant instanceof String text && text.contains("jdbc:h2:") && !text.contains("WRITE_DELAY=0")) {
            found.add(where + " has an H2 URL without WRITE_DELAY=0");
        }
    }

    /** Renames nothing; sees the name of every type a class speaks of. */
    private static final class TypeNames extends Remapper {
        private final Set<String> seen = new TreeSet<>();

        TypeNames() {
            super(Opcodes.ASM9);
        }

        @Override
        public String map(String internalName) {
            seen.add(internalName);
            return internalName;
        }
    }

    private static final class Scanner extends ClassVisitor {
        private final List<String> found;

        Scanner(List<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            checkConstant(value, name, found);
            if ((access & Opcodes.ACC_STATIC) != 0 && (access & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)) == 0) {
                found.add(name + " is static and changes");
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
                String[] exceptions) {
            return new MethodScanner(method, found);
        }
    }

    private static final class MethodScanner extends MethodVisitor {
        private final String method;
        private final List<String> found;

        MethodScanner(String method, List<String> found) {
            super(Opcodes.ASM9);
            this.method = method;
            this.found = found;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            checkCall(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, org.objectweb.asm.Handle bootstrap,
                Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof org.objectweb.asm.Handle handle) {
                    checkCall(handle.getOwner(), handle.getName(), handle.getDesc());
                }
                checkConstant(argument, method, found);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            checkConstant(value, method, found);
        }

        /** A calendar that is made of a date reads no clock. */
        private static boolean isClock(String call, String descriptor) {
            return CLOCK.matcher(call).matches() && (!call.endsWith("<init>") || !descriptor.startsWith("(I"));
        }

        private void checkCall(String owner, String name, String descriptor) {
            String call = owner + "." + name;
            if (isClock(call, descriptor) || call.equals("java/util/Date.<init>") && descriptor.equals("()V")) {
                found.add(method + " reads a clock of its own: " + call);
            }
            if (call.equals("java/lang/Thread.sleep")) {
                found.add(method + " sleeps in place of waiting for something");
            }
            if (PROVIDERS.contains(call)) {
                found.add(method + " registers a security provider for the whole program");
            }
        }
    }
}
