// "Authorize" takes a token (./run token prints one) and keeps it while the three documents are changed for one another.
window.onload = () => {
  window.ui = SwaggerUIBundle({
    urls: [
      { name: 'interview-service', url: 'interview-service.yaml' },
      { name: 'notes-service', url: 'notes-service.yaml' },
      { name: 'reminder-service', url: 'reminder-service.yaml' },
    ],
    dom_id: '#swagger-ui',
    deepLinking: true,
    persistAuthorization: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
  });
};
