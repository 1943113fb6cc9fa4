package vn.haidang.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the code of a domain bundle must not do, read from its class files. */
final class ClassRules {

    private static final Set<String> CLOCKS = Set.of("java/time/Instant.now", "java/time/LocalDate.now",
            "java/time/LocalDateTime.now", "java/time/LocalTime.now", "java/time/ZonedDateTime.now",
            "java/time/OffsetDateTime.now", "java/time/Year.now", "java/time/YearMonth.now",
            "java/time/Clock.systemUTC", "java/time/Clock.systemDefaultZone", "java/time/Clock.system",
            "java/time/InstantSource.system", "java/lang/System.currentTimeMillis", "java/util/Calendar.getInstance");

    private static final Set<String> PROVIDERS = Set.of("java/security/Security.addProvider",
            "java/security/Security.insertProviderAt");

    private ClassRules() {}

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

    private static final class Scanner extends ClassVisitor {
        private final List<String> found;

        Scanner(List<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            checkConstant(value, name, found);
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

        private void checkCall(String owner, String name, String descriptor) {
            String call = owner + "." + name;
            if (CLOCKS.contains(call) || call.equals("java/util/Date.<init>") && descriptor.equals("()V")) {
                found.add(method + " reads a clock of its own: " + call);
            }
            if (PROVIDERS.contains(call)) {
                found.add(method + " registers a security provider for the whole program");
            }
        }
    }
}
