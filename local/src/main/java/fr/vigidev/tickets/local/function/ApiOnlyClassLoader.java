package fr.vigidev.tickets.local.function;

import java.util.List;

/**
 * Shows functions the API of the framework and nothing else of it, as the framework does when it is
 * deployed: its own libraries must not shadow those of the product.
 */
final class ApiOnlyClassLoader extends ClassLoader {

  private static final List<String> API = List.of("com.google.cloud.functions.", "io.cloudevents.");

  private final ClassLoader framework;

  ApiOnlyClassLoader(ClassLoader framework) {
    super(ClassLoader.getPlatformClassLoader());
    this.framework = framework;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (API.stream().anyMatch(name::startsWith)) {
      return framework.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }
}
