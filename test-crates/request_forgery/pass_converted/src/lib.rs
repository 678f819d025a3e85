//! What a server was asked, in the form of another library: nothing is sent anywhere.

use aws_lambda_events::apigw::ApiGatewayV2httpRequest;
use axum::extract::Request;

/// An event of a gateway, as a router wants it.
pub fn event(event: ApiGatewayV2httpRequest) -> http::Request<String> {
    let path = event.raw_path.unwrap_or_default();
    http::Request::builder()
        .uri(path)
        .body(event.body.unwrap_or_default())
        .unwrap_or_default()
}

/// The same question without its body.
pub fn bare(request: Request) -> Result<http::Request<()>, http::Error> {
    let asked = request.uri().path().to_owned();
    http::Request::builder().uri(asked).body(())
}

/// The event itself, which one function hands to the other.
pub async fn serve(event: lambda_runtime::LambdaEvent<ApiGatewayV2httpRequest>) -> String {
    self::event(event.payload).into_body()
}
