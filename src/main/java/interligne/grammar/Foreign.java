package interligne.grammar;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Classes of other people's jars, apart from ours: they see the Java platform and themselves. */
final class Foreign {

    private final ClassLoader loader;

    /** Opens jars, without loading anything yet. */
    Foreign(List<Path> jars) {
        URL[] urls = new URL[jars.size()];
        for (int at = 0; at < urls.length; at++) {
            try {
                urls[at] = jars.get(at).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
        loader = new URLClassLoader("foreign", urls, ClassLoader.getPlatformClassLoader());
    }

    /** Does something while libraries that ask the thread for classes get those of the jars. */
    <T> T inside(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A new object of a class. */
    Object make(String type, Object... arguments) {
        for (Constructor<?> each : type(type).getConstructors()) {
            if (takes(each, arguments)) {
                try {
                    return each.newInstance(arguments);
                } catch (ReflectiveOperationException e) {
                    throw failed(type, e);
                }
            }
        }
        throw new IllegalStateException(type + " is not as it was");
    }

    /** What a public method of a class answers; {@code on} is null for a static one. */
    Object call(String type, String method, @Nullable Object on, Object... arguments) {
        for (Method each : type(type).getMethods()) {
            if (each.getName().equals(method) && takes(each, arguments)) {
                try {
                    Object answer = each.invoke(on, arguments);
                    return answer == null ? "" : answer;
                } catch (ReflectiveOperationException e) {
                    throw failed(type + "." + method, e);
                }
            }
        }
        throw new IllegalStateException(type + "." + method + " is not there");
    }

    private static boolean takes(Executable method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean fits = types.length == arguments.length;
        for (int at = 0; fits && at < types.length; at++) {
            fits = types[at].isInstance(arguments[at]);
        }
        return fits;
    }

    private Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw failed(name, e);
        }
    }

    private static IllegalStateException failed(String what, ReflectiveOperationException e) {
        Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
        return new IllegalStateException(what + " failed", cause);
    }
}
